DROP TABLE register_identity;
DROP TABLE register_recognition;
DROP TABLE register_numbered;

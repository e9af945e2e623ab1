-- Deploy guildkeeper:pictures/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0PAC', 'invalid_accent', '{given text}',
   'A colour is written like #ff8800, and "%1$s" is none.'),
  ('U0PBG', 'invalid_background', '{}',
   'A background is a PNG, JPEG or WebP of at most 2 MiB and 2,000 pixels each way.'),
  ('U0PBF', 'too_many_backgrounds', '{most number}',
   'There is no room for another background: %1$s are kept here.'),
  ('U0POF', 'styles_are_the_servers', '{}',
   'In this server all cards look alike: nobody has a colour or a background of their own.'),
  ('U0PYO', 'not_your_card', '{}',
   'Everybody chooses for themselves how their card looks.');

commit;

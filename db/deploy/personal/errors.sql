-- Deploy guildkeeper:personal/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0PNE', 'no_personal_role_for_you', '{}',
   'You may not have a role of your own here, or not any more: /myrole show says who may.'),
  ('U0PNM', 'personal_name', '{given text}',
   'A role of your own has a name of 1 to 100 characters that no other role here has. "%1$s" will not do.'),
  ('U0PCL', 'invalid_color', '{given text}',
   'Colours are written like #ff8800, one to two of them, or as the word holographic; "%1$s" is none.'),
  ('U0PIC', 'invalid_icon', '{}',
   'An icon is a picture (PNG, JPEG or WebP) of at most 256 KiB.'),
  ('U0PFE', 'lacks_feature', '{feature word}',
   'This server does not have what that needs at Discord: %1$s.'),
  ('U0PSN', 'changed_lately', '{}',
   'You have changed your role lately.'),
  ('U0PRS', 'no_room_for_roles', '{roles number}',
   'This server has %1$s roles, and no more are made for members.'),
  ('U0PNO', 'no_personal_role', '{}',
   'This member has no role of their own.');

commit;

-- Revert guildkeeper:pictures/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error e
where e.name in (
  'invalid_accent', 'invalid_background', 'too_many_backgrounds', 'styles_are_the_servers', 'not_your_card'
);

commit;

-- Revert guildkeeper:event/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'nothing_to_accept'
);

commit;

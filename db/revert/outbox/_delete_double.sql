-- Revert guildkeeper:outbox/_delete_double from pg

begin;
set local role guildkeeper_owner;

drop function outbox._delete_double;

commit;

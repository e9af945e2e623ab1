-- Revert guildkeeper:outbox/unruly from pg

begin;
set local role guildkeeper_owner;

drop function outbox.unruly;

commit;

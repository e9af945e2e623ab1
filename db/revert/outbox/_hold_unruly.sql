-- Revert guildkeeper:outbox/_hold_unruly from pg

begin;
set local role guildkeeper_owner;

drop function outbox._hold_unruly;

commit;

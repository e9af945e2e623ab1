-- Revert guildkeeper:outbox/_complete from pg

begin;
set local role guildkeeper_owner;

drop function outbox._complete;
drop type outbox.reported;
drop type outbox.outcome;

commit;

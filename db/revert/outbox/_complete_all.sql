-- Revert guildkeeper:outbox/_complete_all from pg

begin;
set local role guildkeeper_owner;

drop function outbox._complete_all;
drop type outbox.reported;
drop type outbox.outcome;

commit;

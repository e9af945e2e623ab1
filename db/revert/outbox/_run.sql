-- Revert guildkeeper:outbox/_run from pg

begin;
set local role guildkeeper_owner;

drop function outbox._run;

commit;

-- Revert guildkeeper:outbox/_require_work from pg

begin;
set local role guildkeeper_owner;

drop function outbox._require_work(bigint, bigint, outbox.work_state[]);

commit;

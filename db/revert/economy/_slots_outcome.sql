-- Revert guildkeeper:economy/_slots_outcome from pg

begin;
set local role guildkeeper_owner;

drop function economy._slots_outcome(bigint[]);

commit;

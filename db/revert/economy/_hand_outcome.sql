-- Revert guildkeeper:economy/_hand_outcome from pg

begin;
set local role guildkeeper_owner;

drop function economy._hand_outcome(bigint[], bigint[]);

commit;

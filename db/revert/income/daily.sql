-- Revert guildkeeper:income/daily from pg

begin;
set local role guildkeeper_owner;

drop function income.daily(bigint, bigint, bigint, text, timestamptz);

commit;

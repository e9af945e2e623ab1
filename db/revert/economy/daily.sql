-- Revert guildkeeper:economy/daily from pg

begin;
set local role guildkeeper_owner;

drop function economy.daily(bigint, bigint, bigint, text, timestamptz);

commit;

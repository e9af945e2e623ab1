-- Revert guildkeeper:economy/use from pg

begin;
set local role guildkeeper_owner;

drop function economy.use(bigint, bigint, text, numeric, bigint[], bigint, text, timestamptz);

commit;

-- Revert guildkeeper:economy/work from pg

begin;
set local role guildkeeper_owner;

drop function economy.work(bigint, bigint, bigint, text, timestamptz);

commit;

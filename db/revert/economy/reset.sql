-- Revert guildkeeper:economy/reset from pg

begin;
set local role guildkeeper_owner;

drop function economy.reset(bigint, bigint, text, text, bigint, text, timestamptz);

commit;

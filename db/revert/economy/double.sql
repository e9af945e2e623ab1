-- Revert guildkeeper:economy/double from pg

begin;
set local role guildkeeper_owner;

drop function economy.double(bigint, bigint, integer, bigint, text, timestamptz);

commit;

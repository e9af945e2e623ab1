-- Revert guildkeeper:economy/hit from pg

begin;
set local role guildkeeper_owner;

drop function economy.hit(bigint, bigint, integer, bigint, text, timestamptz);

commit;

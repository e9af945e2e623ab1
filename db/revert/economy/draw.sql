-- Revert guildkeeper:economy/draw from pg

begin;
set local role guildkeeper_owner;

drop function economy.draw(bytea, bigint, bigint);

commit;

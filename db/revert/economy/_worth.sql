-- Revert guildkeeper:economy/_worth from pg

begin;
set local role guildkeeper_owner;

drop function economy._worth(economy.item, bigint);

commit;

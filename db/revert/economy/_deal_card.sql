-- Revert guildkeeper:economy/_deal_card from pg

begin;
set local role guildkeeper_owner;

drop function economy._deal_card(economy.game, boolean);

commit;

-- Revert guildkeeper:economy/_finish_hand from pg

begin;
set local role guildkeeper_owner;

drop function economy._finish_hand(economy.game, timestamptz);

commit;

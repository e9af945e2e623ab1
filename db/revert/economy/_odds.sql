-- Revert guildkeeper:economy/_odds from pg

begin;
set local role guildkeeper_owner;

drop function economy._odds(economy.game_kind);

commit;

-- Revert guildkeeper:economy/_draws from pg

begin;
set local role guildkeeper_owner;

drop function economy._draws(economy.game_kind, bytea);

commit;

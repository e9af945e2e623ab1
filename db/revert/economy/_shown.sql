-- Revert guildkeeper:economy/_shown from pg

begin;
set local role guildkeeper_owner;

drop function economy._shown(economy.game_kind, bigint[]);

commit;

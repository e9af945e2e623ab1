-- Revert guildkeeper:economy/_outcome_of from pg

begin;
set local role guildkeeper_owner;

drop function economy._outcome_of(economy.game_kind, text, bigint[]);

commit;

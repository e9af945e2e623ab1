-- Verify guildkeeper:economy/_require_cooldown on pg

begin;

select 'economy._require_cooldown(text)'::regprocedure;

rollback;

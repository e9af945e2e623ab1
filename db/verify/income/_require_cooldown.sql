-- Verify guildkeeper:income/_require_cooldown on pg

begin;

select 'income._require_cooldown'::regproc;

rollback;

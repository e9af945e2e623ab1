-- Verify guildkeeper:tickets/_require_cooled_down on pg

begin;

select 'tickets._require_cooled_down'::regproc;

rollback;

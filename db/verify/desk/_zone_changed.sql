-- Verify guildkeeper:desk/_zone_changed on pg

begin;

select 'desk._zone_changed'::regproc;

rollback;

-- Verify guildkeeper:text/_pattern_nests on pg

begin;

select 'text._pattern_nests'::regproc;

rollback;

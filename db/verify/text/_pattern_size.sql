-- Verify guildkeeper:text/_pattern_size on pg

begin;

select 'text._pattern_size'::regproc;

rollback;

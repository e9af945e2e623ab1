-- Verify guildkeeper:text/_without_markup on pg

begin;

select 'text._without_markup'::regproc;

rollback;

-- Verify guildkeeper:text/_atoms on pg

begin;

select 'text._atoms'::regproc;

rollback;

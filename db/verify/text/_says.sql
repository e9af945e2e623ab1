-- Verify guildkeeper:text/_says on pg

begin;

select 'text._says'::regproc;

rollback;

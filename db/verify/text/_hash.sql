-- Verify guildkeeper:text/_hash on pg

begin;

select 'text._hash'::regproc;

rollback;

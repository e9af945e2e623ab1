-- Verify guildkeeper:imports/_next_number on pg

begin;

select 'imports._next_number'::regproc;

rollback;

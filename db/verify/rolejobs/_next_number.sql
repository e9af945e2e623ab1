-- Verify guildkeeper:rolejobs/_next_number on pg

begin;

select 'rolejobs._next_number'::regproc;

rollback;

-- Verify guildkeeper:text/_with_plain_letters on pg

begin;

select 'text._with_plain_letters'::regproc;

rollback;

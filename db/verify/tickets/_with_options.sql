-- Verify guildkeeper:tickets/_with_options on pg

begin;

select 'tickets._with_options'::regproc;

rollback;

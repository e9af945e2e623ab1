-- Verify guildkeeper:app/_read_color on pg

begin;

select 'app._read_color'::regproc;

rollback;

-- Verify guildkeeper:app/_id_pattern on pg

begin;

select 'app._id_pattern'::regproc;

rollback;

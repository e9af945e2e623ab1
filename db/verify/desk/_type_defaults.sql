-- Verify guildkeeper:desk/_type_defaults on pg

begin;

select 'desk._type_defaults'::regproc;

rollback;

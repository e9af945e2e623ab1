-- Verify guildkeeper:personal/_name_key on pg

begin;

select 'personal._name_key'::regproc;

rollback;

-- Verify guildkeeper:desk/_refuse_option on pg

begin;

select 'desk._refuse_option'::regproc;

rollback;

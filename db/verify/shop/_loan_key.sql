-- Verify guildkeeper:shop/_loan_key on pg

begin;

select 'shop._loan_key'::regproc;

rollback;

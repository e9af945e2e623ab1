-- Verify guildkeeper:text/_punycode on pg

begin;

select 'text._punycode'::regproc;

rollback;

-- Verify guildkeeper:text/_punycode_digits on pg

begin;

select 'text._punycode_digits'::regproc;

rollback;

-- Verify guildkeeper:text/_punycode_bias on pg

begin;

select 'text._punycode_bias'::regproc;

rollback;

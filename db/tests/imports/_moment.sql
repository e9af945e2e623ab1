-- Specification of imports._moment: a moment of a line.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

select is(imports._moment(format('{"at": "%s"}', g.given)::jsonb), g.moment::timestamptz, format('"%s"', g.given))
from (values ('2025-01-31', '2025-01-31 00:00Z'), ('2025-01-31 12:30', '2025-01-31 12:30Z'), ('2025-01-31T12:30:05.5+02:00',
  '2025-01-31 10:30:05.5Z'), ('1738324800', '2025-01-31 12:00Z'), ('1738324800000', '2025-01-31 12:00Z'), ('2025-13-45', null),
  ('tomorrow', null)) as g (given, moment);

select * from finish();
rollback;

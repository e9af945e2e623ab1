-- Specification of config._read_time_zone: which time zones somebody may mean.

begin;
select plan(33);

select is(config._read_time_zone(z.typed), array[z.name], z.typed || ': ' || z.says)
from (values
  ('Europe/Berlin', 'Europe/Berlin', 'a name'),
  ('europe/berlin', 'Europe/Berlin', 'in small letters'),
  ('  EUROPE/BERLIN ', 'Europe/Berlin', 'in large ones, with blanks around'),
  ('america/new york', 'America/New_York', 'with a blank in it'),
  ('new york', 'America/New_York', 'the city alone'),
  ('Port  of Spain', 'America/Port_of_Spain', 'with blanks in it'),
  ('America New York', 'America/New_York', 'with a blank for the slash'),
  ('São Paulo', 'America/Sao_Paulo', 'as those write it who live there'),
  ('EUROPE/ZÜRICH', 'Europe/Zurich', 'and a whole name'),
  ('utc', 'UTC', 'UTC'),
  ('gmt', 'GMT', 'an abbreviation that is a name'),
  ('GMT', 'GMT', 'another'),
  ('GMT+5', 'Etc/GMT-5', 'five hours ahead, whose name has the sign of POSIX'),
  ('UTC-3', 'Etc/GMT+3', 'three hours behind'),
  ('utc +05:00', 'Etc/GMT-5', 'written in full'),
  ('+5', 'Etc/GMT-5', 'the distance alone'),
  ('UTC+0', 'UTC', 'no distance'),
  ('gmt+14', 'Etc/GMT-14', 'the farthest there is'),
  ('Etc/GMT+5', 'Etc/GMT+5', 'who writes the name means it')
) as z (typed, name, says);
select is(config._read_time_zone(z.typed), null, z.says)
from (values
  ('-0330', 'a distance that is not in hours'), ('Mars/Olympus', 'no zone on earth'), ('', 'nothing'), ('   ', 'blanks'),
  (null, 'null'), ('GMT+15', 'farther than there is'), ('GMT-13', 'nor in the other direction'),
  ('UTC+5:30', 'a distance that only places have'), ('localtime', 'what the machine has'), ('Factory', 'the zone that is none'),
  ('posix/Europe/Berlin', 'a double'), (repeat('x', 5000), 'a text without end')
) as z (typed, says);

select is(config._read_time_zone('Istanbul'), '{Asia/Istanbul,Europe/Istanbul}', 'a city of two names is both');
select is(
  config._read_time_zone('nicosia'), '{Asia/Nicosia,Europe/Nicosia}', 'so is another one'
);

select * from finish();
rollback;
